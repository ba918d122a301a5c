import type { ScaleLabels } from './wordings.js';

export const fi: ScaleLabels = {
  amount: ['Matala', 'Korkea'],
  agreement: ['Täysin eri mieltä', 'Täysin samaa mieltä'],
  ease: ['Erittäin vaikeaa', 'Erittäin helppoa'],
  effort: ['Hyvin vähän vaivaa', 'Hyvin paljon vaivaa'],
  difficulty: ['Vaikeaa', 'Ei kumpaakaan', 'Helppoa'],
  satisfaction: ['Erittäin tyytymätön', 'Erittäin tyytyväinen'],
  recommendation: ['En lainkaan todennäköisesti', 'Erittäin todennäköisesti'],
  yesNo: ['Ei', 'Kyllä'],
  mood: ['Huono', 'Hyvä'],
  strongMood: ['Erittäin huono', 'Erittäin hyvä'],
  expectations: ['Eivät täyttyneet', 'Täyttyivät', 'Ylittyivät'],
  comparison: ['Odotettua vähemmän', 'Odotetusti', 'Odotettua enemmän'],
  likelihood: ['Hyvin epätodennäköisesti', 'Hyvin todennäköisesti'],
  rating: ['Erittäin huono', 'Erinomainen'],
  qualityOf3: ['Huono', 'Hyvä', 'Erinomainen'],
  qualityOf5: ['Huono', 'Kohtalainen', 'Hyvä', 'Erittäin hyvä', 'Erinomainen'],
};
