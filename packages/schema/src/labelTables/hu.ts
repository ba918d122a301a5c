import type { ScaleLabels } from './wordings.js';

export const hu: ScaleLabels = {
  amount: ['Alacsony', 'Magas'],
  agreement: ['Egyáltalán nem értek egyet', 'Teljesen egyetértek'],
  ease: ['Nagyon nehéz', 'Nagyon könnyű'],
  effort: ['Nagyon kevés erőfeszítés', 'Nagyon sok erőfeszítés'],
  difficulty: ['Nehéz', 'Egyik sem', 'Könnyű'],
  satisfaction: ['Nagyon elégedetlen', 'Nagyon elégedett'],
  recommendation: ['Egyáltalán nem valószínű', 'Rendkívül valószínű'],
  yesNo: ['Nem', 'Igen'],
  mood: ['Rossz', 'Jó'],
  strongMood: ['Nagyon rossz', 'Nagyon jó'],
  expectations: ['Nem felelt meg', 'Megfelelt', 'Felülmúlta'],
  comparison: ['Kevesebb a vártnál', 'A vártnak megfelelő', 'Több a vártnál'],
  likelihood: ['Nagyon valószínűtlen', 'Nagyon valószínű'],
  rating: ['Nagyon gyenge', 'Kiváló'],
  qualityOf3: ['Gyenge', 'Jó', 'Kiváló'],
  qualityOf5: ['Gyenge', 'Elfogadható', 'Jó', 'Nagyon jó', 'Kiváló'],
};
