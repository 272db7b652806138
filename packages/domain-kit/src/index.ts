export { accepted, type Decider, type Decision, never, rejected } from './decider';
