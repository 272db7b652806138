import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PRINCIPAL_HEADER, verifyPrincipal } from '@yeyak/service-kit';
import { SECRET } from './gate-contexts';

const KNOWN: Readonly<Record<string, object>> = {
  'contact-1': {
    id: 'contact-1',
    customerId: 'customer-1',
    name: '김민지',
    phone: '010-0000-1001',
    address: '서울 성동구 연무장길 1',
  },
  'contact-2': { id: 'contact-2', customerId: 'customer-1', name: '이준호', phone: null, address: null },
  'customer-2': {
    id: 'customer-2',
    customerId: 'customer-2',
    name: '박서연',
    phone: '010-0000-1002',
    address: null,
  },
};

/** Stands in for `identity`: knows three contacts, and what it was asked. */
export class IdentityContext {
  asked: { caller: unknown; ids: string[] }[] = [];
  works = true;
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (!this.works) return void response.destroy();
      const { variables } = JSON.parse(body) as { variables: { ids: string[] } };
      const header = request.headers[PRINCIPAL_HEADER] as string;
      this.asked.push({ caller: verifyPrincipal(header, SECRET), ids: variables.ids });
      response.end(JSON.stringify({ data: { contacts: variables.ids.map((id) => KNOWN[id] ?? null) } }));
    });
  });

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => void this.server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  reset(): void {
    this.asked = [];
    this.works = true;
  }
}
