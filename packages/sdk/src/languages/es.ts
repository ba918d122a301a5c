import type { Language } from './Words.js';

export const es: Language = {
  words: {
    close: 'Cerrar',
    notNow: 'Ahora no',
    neverAgain: 'No volver a preguntar',
    later: 'Será en otro momento.',
    never: 'No volveremos a preguntar.',
    back: 'Atrás',
    next: 'Siguiente',
    send: 'Enviar',
    skip: 'Omitir',
    thanks: 'Gracias.',
    arrived: 'Hay una pregunta breve al final de la página.',
    received: 'Hemos recibido su respuesta.',
    progress: 'Pregunta {at} de {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Otro',
    otherText: 'Más detalles',
    notApplicable: 'No aplica',
    name: 'Nombre',
    email: 'Correo electrónico',
    emailWrong: 'Escriba un correo electrónico como nombre@example.com',
    required: 'Elija primero una respuesta',
    fillIn: 'Complete este campo',
    consentNeeded: 'Marque la casilla para que podamos contactar con usted',
    copy: 'Copiar',
    copied: 'Copiado',
    newTab: 'se abre en una pestaña nueva',
    feedback: 'Comentarios',
    charactersLeft: {
      one: 'Queda {n} carácter',
      other: 'Quedan {n} caracteres',
    },
    rowsLeft: {
      one: 'Queda {n} fila por responder',
      other: 'Quedan {n} filas por responder',
    },
  },
};
