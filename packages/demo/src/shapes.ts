/** A text in both languages of the product. */
export interface Text {
  readonly ko: string;
  readonly en: string;
}

export interface Price {
  readonly amount: number;
  readonly currency: string;
}

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

/** When a provider is open: stretches of each day as local times, `09:00` to `12:30`. */
export type Week = { readonly [day in Weekday]?: readonly (readonly [opens: string, closes: string])[] };

export interface DemoProvider {
  readonly id: string;
  readonly code: string;
  readonly name: Text;
  readonly address: Text;
  readonly timeZone: string;
  readonly openingHours: Week;
  /** Whether it is closed on `publicHolidays`. */
  readonly closedOnHolidays: boolean;
}

/** A course, told from the day of seeding on, so that it always lies ahead. */
export interface DemoCourse {
  /** The first session is in the week that comes this many weeks after the one of the seeding. */
  readonly startsInWeeks: number;
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
  /** So many sessions, a week apart. */
  readonly sessions: number;
  readonly place: Text;
}

export interface DemoBook {
  readonly author: Text;
  readonly publisher: Text;
  readonly publishedIn: number;
}

/** Something that is offered; what does not apply is `null`, or empty. */
export interface DemoOffering {
  readonly id: string;
  readonly providerId: string;
  /** The code of the reservation kind. */
  readonly kind: string;
  readonly name: Text;
  readonly description: Text | null;
  readonly price: Price;
  /** What `inventory` counts (see `demoStock`), one per provider and product. */
  readonly sku: string | null;
  /** The group of interchangeable stock-keeping units that it draws from. */
  readonly stockGroup: string | null;
  /** Copies of a book, seats of a course. */
  readonly capacity: number | null;
  readonly slotPlan: { readonly minutes: number; readonly capacity: number } | null;
  readonly doses: { readonly disease: string; readonly count: number; readonly intervalDays: number } | null;
  /** What a package contains. */
  readonly contents: readonly Text[];
  /** What to do before one comes. */
  readonly preparation: Text | null;
  readonly course: DemoCourse | null;
  readonly book: DemoBook | null;
}

/** A charge of a product; `validForDays` counts from the day of seeding. */
export interface DemoLot {
  readonly lot: string;
  readonly quantity: number;
  readonly validForDays: number;
}

/** What `inventory` counts: its first delivery. */
export interface DemoStockItem {
  readonly sku: string;
  readonly providerId: string;
  readonly supplierId: string;
  readonly name: Text;
  /** What the supplier asks for one. */
  readonly unitPrice: Price;
  /** The group of interchangeable units that it belongs to; `null` where it stands for itself alone. */
  readonly group: string | null;
  /** All that is delivered at first: the sum of the lots, where there are lots. */
  readonly quantity: number;
  readonly lots: readonly DemoLot[];
}

/** What one type of provider brings along. */
export interface DemoPart {
  readonly providers: readonly DemoProvider[];
  readonly offerings: readonly DemoOffering[];
  readonly stock: readonly DemoStockItem[];
}

export const won = (amount: number): Price => ({ amount, currency: 'KRW' });

/** An offering of which only what applies is said. */
export const offering = (
  said: Pick<DemoOffering, 'id' | 'providerId' | 'kind' | 'name' | 'price'> & Partial<DemoOffering>,
): DemoOffering => ({
  description: null,
  sku: null,
  stockGroup: null,
  capacity: null,
  slotPlan: null,
  doses: null,
  contents: [],
  preparation: null,
  course: null,
  book: null,
  ...said,
});

const WORKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;

/** The same hours from Monday to Friday, others at the weekend. */
export const week = (
  workdays: readonly (readonly [string, string])[],
  weekend: Pick<Week, 'SATURDAY' | 'SUNDAY'> = {},
): Week => ({
  ...Object.fromEntries(WORKDAYS.map((day) => [day, workdays])),
  ...weekend,
});

/** `[id, name, address]` in both languages, as the lists of providers have them. */
export type Row = readonly [id: string, nameKo: string, nameEn: string, addressKo: string, addressEn: string];

/** A provider of a list; its code is what follows the type in its id. */
export const provider = (
  [id, nameKo, nameEn, addressKo, addressEn]: Row,
  { openingHours, closedOnHolidays }: Pick<DemoProvider, 'openingHours' | 'closedOnHolidays'>,
  code = id.toUpperCase(),
): DemoProvider => ({
  id,
  code,
  name: { ko: nameKo, en: nameEn },
  address: { ko: addressKo, en: addressEn },
  timeZone: 'Asia/Seoul',
  openingHours,
  closedOnHolidays,
});
