export * from './context';
export * from './errors';
export * from './pages';
export * from './rest';
export * from './server';
export * from './text';
