export * from './decider';
export * from './day';
export * from './process/definition';
export * from './process/interpreter';
export * from './text';
