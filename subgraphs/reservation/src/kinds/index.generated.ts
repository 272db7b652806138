/* Generated from the files of this folder by `npm run codegen`. */
import type { Kind } from '../domain/kind';
import { storePickup } from './store-pickup';

export const allKinds: readonly Kind[] = [storePickup];
