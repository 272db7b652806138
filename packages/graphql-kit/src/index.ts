export * from './context';
export * from './errors';
export * from './pages';
export * from './server';
export * from './text';
