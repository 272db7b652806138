export * from './env';
export * from './hide-numbers';
export * from './lifecycle';
export * from './logger';
export * from './peer';
export * from './postgres';
export * from './principal';
export * from './redis';
