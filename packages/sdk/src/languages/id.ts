import type { Language } from './Words.js';

export const id: Language = {
  words: {
    close: 'Tutup',
    notNow: 'Nanti saja',
    neverAgain: 'Jangan tanya lagi',
    later: 'Baik, lain kali saja.',
    never: 'Kami tidak akan bertanya lagi.',
    back: 'Kembali',
    next: 'Berikutnya',
    send: 'Kirim',
    skip: 'Lewati',
    thanks: 'Terima kasih.',
    arrived: 'Ada pertanyaan singkat di akhir halaman.',
    received: 'Jawaban Anda sudah diterima.',
    progress: 'Pertanyaan {at} dari {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Lainnya',
    otherText: 'Jelaskan lebih lanjut',
    notApplicable: 'Tidak berlaku',
    name: 'Nama',
    email: 'Email',
    emailWrong: 'Masukkan alamat email seperti nama@example.com',
    required: 'Pilih jawaban terlebih dahulu',
    fillIn: 'Isi bagian ini',
    consentNeeded: 'Centang kotak agar kami dapat menghubungi Anda',
    copy: 'Salin',
    copied: 'Tersalin',
    newTab: 'terbuka di tab baru',
    feedback: 'Masukan',
    charactersLeft: {
      other: 'Sisa {n} karakter',
    },
    rowsLeft: {
      other: '{n} baris belum dijawab',
    },
  },
};
