/*
 * `?lang=de` marks every page of this visit as German, and what is asked is asked in German. The words of the shop
 * itself stay English, except the guide on pitching in wind, which there is in three languages of its own.
 */

export function speakAsAsked() {
  const page = document.documentElement;
  const wanted = new URLSearchParams(location.search).get('lang') ?? visitLanguage();
  if (!wanted || !/^[a-z]{2}$/.test(wanted)) return;
  keepForVisit(wanted);
  if (page.lang === 'en') page.lang = wanted;
}

function visitLanguage() {
  try {
    return sessionStorage.getItem('fernway.language');
  } catch {
    return null; // storage is blocked: the address has to say it on every page
  }
}

function keepForVisit(language) {
  try {
    sessionStorage.setItem('fernway.language', language);
  } catch {
    // storage is blocked: it holds for this page
  }
}
