export { createTestDatabase, type TestDatabase } from './database';
export { Deferred } from './deferred';
export { eventually } from './eventually';
export { FaultPoints, type Gate, type PassFaultPoint } from './fault-points';
export { type Outcome, specify } from './decider-spec';
export { type Answer, as, type Ask, deliver, type Inlet, subgraphClient, takenIn } from './subgraph-client';
export { replaceRegion } from './region';
export { writePage } from './written-page';
