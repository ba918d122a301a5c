import type { Language } from './Words.js';

export const pt: Language = {
  words: {
    close: 'Fechar',
    notNow: 'Agora não',
    neverAgain: 'Não voltar a perguntar',
    later: 'Fica para outra altura.',
    never: 'Não voltaremos a perguntar.',
    back: 'Voltar',
    next: 'Seguinte',
    send: 'Enviar',
    skip: 'Saltar',
    thanks: 'Obrigado.',
    arrived: 'Há uma pergunta curta no fim da página.',
    received: 'A sua resposta foi recebida.',
    progress: 'Pergunta {at} de {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Outro',
    otherText: 'Especifique',
    notApplicable: 'Não aplicável',
    name: 'Nome',
    email: 'E-mail',
    emailWrong: 'Introduza um endereço de e-mail como nome@example.com',
    required: 'Escolha primeiro uma resposta',
    fillIn: 'Preencha este campo',
    consentNeeded: 'Assinale a caixa para podermos entrar em contacto',
    copy: 'Copiar',
    copied: 'Copiado',
    newTab: 'abre num novo separador',
    feedback: 'Comentários',
    charactersLeft: {
      one: '{n} carácter restante',
      other: '{n} caracteres restantes',
    },
    rowsLeft: {
      one: 'Falta responder a {n} linha',
      other: 'Falta responder a {n} linhas',
    },
  },
};
