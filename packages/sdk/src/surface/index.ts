import { createAsking } from '../asking/createAsking.js';
import type { SurfaceChunk } from '../kernel.js';
import { present } from './present.js';

export const startAsking: SurfaceChunk['startAsking'] = (kernel, by) =>
  createAsking(kernel, { ...by, present });
