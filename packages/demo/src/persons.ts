/**
 * People for whom the demonstration customers may reserve. Their resident registration numbers are made up: the dates
 * and the checksums are right, but no place in Korea has the number 99 that stands where the place of registration does.
 */
export const demoPersons = [
  { id: 'person-minji', customerId: 'customer-minji', name: '김민지', residentNumber: '930415-2999909' },
  { id: 'person-haneul', customerId: 'customer-minji', name: '김하늘', residentNumber: '190302-4999901' },
] as const;
