/**
 * The demonstration data that the contexts seed (`SEED_DEMO=true`), in one place so that their ids agree.
 * Ids are readable on purpose: people type them into the Playground. A file for each type of provider.
 */
import { academies } from './academies';
import { checkUpCentres } from './check-up-centres';
import { hospitals } from './hospitals';
import { libraries } from './libraries';
import type { DemoOffering, DemoProvider, DemoStockItem } from './shapes';
import { shops } from './shops';
import { stores } from './stores';

export const demoPassword = 'yeyak-demo';
export { type DemoCampaign, demoCampaigns } from './campaigns';
export { publicHolidays } from './holidays';
export { demoPersons } from './persons';
export type {
  DemoBook,
  DemoCourse,
  DemoLot,
  DemoOffering,
  DemoProvider,
  DemoStockItem,
  Text,
  Week,
  Weekday,
} from './shapes';
export { demoSupplier, demoSuppliers } from './suppliers';
export { demoUsers } from './users';
export { type DemoAct, type DemoVisit, demoVisits } from './visits';

const parts = [stores, hospitals, checkUpCentres, shops, libraries, academies];

/** Everybody who offers something, and everything that they offer, of all kinds: what `catalog` seeds. */
export const demoCatalog: { providers: readonly DemoProvider[]; offerings: readonly DemoOffering[] } = {
  providers: parts.flatMap(({ providers }) => providers),
  offerings: parts.flatMap(({ offerings }) => offerings),
};

/** The first delivery of everything that has stock, vaccines with their groups and lots: what `inventory` seeds. */
export const demoStock: readonly DemoStockItem[] = parts.flatMap(({ stock }) => stock);

const FIRST_STORES = ['store-seongsu', 'store-haeundae'];

/** What the two stores of the walk-through offer, with what they have of it at first. For everything there is: `demoCatalog`, `demoStock`. */
export const demoOfferings = stores.offerings
  .filter(({ providerId }) => FIRST_STORES.includes(providerId))
  .map(({ id, providerId, kind, name, price }) => ({
    id,
    providerId,
    kind,
    name,
    price,
    sku: id,
    stock: stores.stock.find(({ sku }) => sku === id)?.quantity ?? 0,
  }));
