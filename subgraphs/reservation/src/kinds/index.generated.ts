/* Generated from the files of this folder by `npm run codegen`. */
import type { Kind } from '../domain/kind';
import { courseEnrollment } from './course-enrollment';
import { ebookRental } from './ebook-rental';
import { healthCheckup } from './health-checkup';
import { shopDelivery } from './shop-delivery';
import { storePickup } from './store-pickup';
import { vaccination } from './vaccination';

export const allKinds: readonly Kind[] = [courseEnrollment, ebookRental, healthCheckup, shopDelivery, storePickup, vaccination];
