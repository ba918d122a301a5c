import type { Language } from './Words.js';

export const ko: Language = {
  words: {
    close: '닫기',
    notNow: '나중에',
    neverAgain: '다시 묻지 않기',
    later: '그럼 지금은 묻지 않겠습니다.',
    never: '다시 묻지 않겠습니다.',
    back: '이전',
    next: '다음',
    send: '보내기',
    skip: '건너뛰기',
    thanks: '감사합니다.',
    arrived: '페이지 끝에 짧은 질문이 있습니다.',
    received: '답변이 접수되었습니다.',
    progress: '질문 {of}개 중 {at}번째',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: '기타',
    otherText: '자세히 적어 주세요',
    notApplicable: '해당 없음',
    name: '이름',
    email: '이메일',
    emailWrong: 'name@example.com과 같은 이메일 주소를 입력해 주세요',
    required: '먼저 답변을 선택해 주세요',
    fillIn: '이 항목을 입력해 주세요',
    consentNeeded: '연락드릴 수 있도록 상자에 체크해 주세요',
    copy: '복사',
    copied: '복사됨',
    newTab: '새 탭에서 열림',
    feedback: '의견',
    charactersLeft: {
      other: '{n}자 남음',
    },
    rowsLeft: {
      other: '답하지 않은 행 {n}개',
    },
  },
};
