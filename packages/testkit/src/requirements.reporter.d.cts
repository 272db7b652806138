/** The part of Jest's results that the reporter reads. */
interface Results {
  testResults: readonly {
    displayName?: { name: string };
    testFilePath: string;
    testResults: readonly { status: string; title: string; ancestorTitles: readonly string[] }[];
  }[];
}

/** Jest reporter: notes in `reports/requirements.json` which requirements were proven by tests that passed. */
declare class RequirementsReporter {
  constructor(globalConfig: { rootDir: string });
  onRunComplete(contexts: unknown, results: Results): Promise<void>;
}
export = RequirementsReporter;
