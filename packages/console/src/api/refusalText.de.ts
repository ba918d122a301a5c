import type { RequestErrorCode } from '@cairn/schema/wire';

export const refusalGerman: Record<RequestErrorCode, string> = {
  malformed: 'Der Collector konnte die Anfrage nicht lesen. Die Seite neu laden und noch einmal versuchen.',
  unauthorized:
    'Das gilt nicht (mehr). E-Mail-Adresse und Passwort prüfen oder, bei einem Link, einen neuen geben lassen.',
  unknown_key: 'Kein Projekt hat diesen Schlüssel. Ihn neu aus „Einbauen“ kopieren.',
  forbidden: 'Die eigene Rolle erlaubt das nicht: einen Inhaber bitten.',
  origin_not_allowed: 'Diese Website steht nicht in der Liste derer, die senden dürfen.',
  not_found: 'Das gibt es hier nicht (mehr). Die Seite neu laden.',
  no_document: 'Das Projekt hat noch nichts Veröffentlichtes. Zuerst eine Umfrage veröffentlichen.',
  method_not_allowed: 'Der Collector kennt diese Anfrage nicht. Die Seite neu laden.',
  timeout: 'Es hat zu lange gedauert. Noch einmal versuchen.',
  conflict: 'So, wie es jetzt steht, geht das nicht; der Collector sagt:',
  gone: 'Dieser Link wurde benutzt, zurückgenommen oder ist abgelaufen. Um einen neuen bitten.',
  too_large: 'Das ist zu groß. Weniger auf einmal senden.',
  too_many_events: 'Das ist zu viel auf einmal. Weniger senden.',
  invalid: 'Das passt nicht; der Collector sagt:',
  rate_limited: 'Zu viele Versuche. Eine Weile warten und noch einmal versuchen.',
  internal:
    'Im Collector ist etwas schiefgegangen. Noch einmal versuchen; bleibt es dabei, hilft sein Protokoll.',
  unavailable: 'Der Collector ist gerade nicht bereit. Gleich noch einmal versuchen.',
};
