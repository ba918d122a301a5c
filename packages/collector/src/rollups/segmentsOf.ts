import type { ResponseEvent } from '@cairn/schema';
import { attributeDimension, deviceDimension, type Segment, segmentValue, writeSegments } from './segment.js';

/** The parts that a response's context puts it in, of the dimensions that the project has declared; as `writeSegments` has it. */
export function segmentsOf(context: ResponseEvent['context'], attributes: readonly string[]): string {
  if (!context) return '';
  const { device, attributes: given = {} } = context;
  const of = (dimension: string, written: string | number | boolean | undefined): Segment[] => {
    const value = written === undefined ? '' : segmentValue(written);
    return value ? [{ dimension, value }] : [];
  };
  return writeSegments([
    ...of(deviceDimension, device),
    ...attributes.flatMap((name) => of(attributeDimension(name), own(given, name))),
  ]);
}

function own<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
