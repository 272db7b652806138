import type { CampaignReader, CampaignStore, Slice } from '../../application/ports';
import type { Campaign } from '../../domain/campaign';
import type { PrismaClient, Tx } from './client';
import { toColumns, toDiscount } from './discount';
import type { Campaign as Row, Prisma } from './generated/client';

const toCampaign = ({ titleKo, titleEn, amountOff, currency, percentOff, ...row }: Row): Campaign => ({
  ...row,
  title: { ko: titleKo, en: titleEn },
  discount: toDiscount({ amountOff, currency, percentOff }),
});

const toRow = ({ title, discount, ...campaign }: Campaign): Row => ({
  ...campaign,
  titleKo: title.ko,
  titleEn: title.en,
  ...toColumns(discount),
});

const liveAt = (at: Date): Prisma.CampaignWhereInput => ({
  beginsAt: { lte: at },
  OR: [{ endsAt: null }, { endsAt: { gt: at } }],
});

/** Campaigns, in PostgreSQL. */
export class PrismaCampaigns implements CampaignStore<Tx>, CampaignReader {
  constructor(private readonly database: Pick<PrismaClient, 'campaign'>) {}

  async add(tx: Tx, campaign: Campaign): Promise<void> {
    await tx.campaign.create({ data: toRow(campaign) });
  }

  async lock(tx: Tx, id: string): Promise<Campaign | null> {
    await tx.$queryRaw`SELECT 1 FROM campaign WHERE id = ${id} FOR UPDATE`;
    return this.find(tx, id);
  }

  async save(tx: Tx, campaign: Campaign): Promise<void> {
    await tx.campaign.update({ where: { id: campaign.id }, data: toRow(campaign) });
  }

  async find(tx: Tx, id: string): Promise<Campaign | null> {
    const row = await tx.campaign.findUnique({ where: { id } });
    return row && toCampaign(row);
  }

  async live(tx: Tx, providerId: string, at: Date): Promise<Campaign[]> {
    const scope = { OR: [{ providerId }, { providerId: null }] };
    return (await tx.campaign.findMany({ where: { AND: [scope, liveAt(at)] } })).map(toCampaign);
  }

  async byIds(ids: readonly string[]): Promise<Campaign[]> {
    return (await this.database.campaign.findMany({ where: { id: { in: [...ids] } } })).map(toCampaign);
  }

  async list(at: Date | null, { after, take }: Slice): Promise<Campaign[]> {
    const rows = await this.database.campaign.findMany({
      where: {
        AND: [
          at ? liveAt(at) : {},
          after ? { OR: [{ beginsAt: { lt: after.at } }, { beginsAt: after.at, id: { lt: after.id } }] } : {},
        ],
      },
      orderBy: [{ beginsAt: 'desc' }, { id: 'desc' }],
      take,
    });
    return rows.map(toCampaign);
  }
}
