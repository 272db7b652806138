export * from './context';
export * from './errors';
export * from './ids';
export * from './pages';
export * from './server';
