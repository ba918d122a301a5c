export { type LanguageTag, languageFor, languageTags } from '@cairn/schema/wire';
