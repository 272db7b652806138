export * from './decider';
export * from './process/definition';
export * from './process/interpreter';
