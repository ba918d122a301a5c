import type { ManifestQuestion } from '@cairn/schema/wire';
import type { FieldPart } from './field.js';
import { Scale } from './Scale.js';

/** Scales of numbers and words come along; everything else is loaded with its question. */
const plain: FieldPart = { Field: Scale as FieldPart['Field'], css: '' }; // partOf gives it scales only

function load(question: ManifestQuestion): Promise<{ part: FieldPart }> | undefined {
  switch (question.kind) {
    case 'scale':
      // Of `numbers` and `words`.
      return /er|or/.test(question.look) ? undefined : import('../fields/Pictures.js');
    case 'text':
      return import('../fields/Text.js');
    case 'matrix':
      return import('../fields/Matrix.js');
    case 'choice':
      return import('../fields/Choice.js');
    case 'contact':
      return import('../fields/Contact.js');
    default:
      return import('../fields/Statement.js');
  }
}

/** The part that draws a question. */
export async function partOf(question: ManifestQuestion): Promise<FieldPart> {
  return (await load(question))?.part ?? plain;
}
