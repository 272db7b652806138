import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { ProjectFact } from '../application/project-fact';
import { storyTypes } from '../projections/reservation-facts';

/** Every fact of a reservation's story, from whichever context: into its view and its timeline (H9, P12, X5). */
export const projectWhenAReservationHasNews = <Tx extends SqlTransaction>(
  projectFact: ProjectFact<Tx>,
): Policy<Tx> => policy<Tx, (typeof storyTypes)[number]>(storyTypes, projectFact);
