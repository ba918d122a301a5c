import type { Language } from './Words.js';

export const ptBR: Language = {
  words: {
    close: 'Fechar',
    notNow: 'Agora não',
    neverAgain: 'Não perguntar de novo',
    later: 'Fica para outra hora.',
    never: 'Não vamos perguntar de novo.',
    back: 'Voltar',
    next: 'Avançar',
    send: 'Enviar',
    skip: 'Pular',
    thanks: 'Obrigado.',
    arrived: 'Há uma pergunta rápida no fim da página.',
    received: 'Sua resposta foi recebida.',
    progress: 'Pergunta {at} de {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Outro',
    otherText: 'Conte mais',
    notApplicable: 'Não se aplica',
    name: 'Nome',
    email: 'E-mail',
    emailWrong: 'Digite um e-mail como nome@example.com',
    required: 'Escolha uma resposta primeiro',
    fillIn: 'Preencha este campo',
    consentNeeded: 'Marque a caixa para podermos entrar em contato',
    copy: 'Copiar',
    copied: 'Copiado',
    newTab: 'abre em uma nova aba',
    feedback: 'Feedback',
    charactersLeft: {
      one: '{n} caractere restante',
      other: '{n} caracteres restantes',
    },
    rowsLeft: {
      one: 'Falta {n} linha para responder',
      other: 'Faltam {n} linhas para responder',
    },
  },
};
