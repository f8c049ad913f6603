import type { auditZhCN } from './audit.zh-CN.ts';

/** Words of the audit's seals, verification and checkpoints. */
export const auditEn: Record<keyof typeof auditZhCN, string> = {
  actor: 'Person',
  reasonText: 'Reason',
  sealNumber: 'Seal no.',
  no: 'no. {{number}}',
  proveNumber: 'Proof of seal no. {{number}}',
  waits: 'to be sealed',

  sealedThrough: 'Sealed up to no. {{number}}',
  nothingSealed: 'Nothing sealed yet',
  noneWaits: 'nothing waits',
  waitsSince: 'something waits since {{at}}',
  newestCheckpoint: 'Newest checkpoint: no. {{number}}, {{at}}',
  noCheckpoint: 'No checkpoint yet.',

  verify: 'Verify',
  verifyTitle: 'Verify the record',
  verifyNote:
    'Computes every mac and every seal again and holds them to the checkpoints outside the database. Reads only; nobody has to wait.',
  scopeAll: 'All of it ({{rows}} entries)',
  scopeLatest: 'The latest {{rows}}',
  stop: 'Stop',
  verifying: '{{done}} entries verified …',
  verifyStopped: 'Stopped; {{rows}} entries were verified until then.',
  verifySound: 'Sound: all is as it was written (entries: {{rows}}, checkpoints: {{checkpoints}}).',
  verifyFound: 'Findings: {{count}} (entries: {{rows}}, checkpoints: {{checkpoints}}).',
  moreFindings: '{{count}} more. luze audit verify on the server shows more of them.',

  proof: 'Proof of the seal',
  proofSound: 'As it was written, and witnessed by a checkpoint.',
  proofUnwitnessed: 'As it was written; a checkpoint will witness it within a minute.',
  proofBroken: 'Not as it was written.',
  previous: 'Seal before',
  hash: 'Seal',
  checkpointAbove: 'Checkpoint above',
  checkpointAt: 'no. {{number}}, {{at}}',
  noCheckpointYet: 'none yet',

  checkpoint: 'Checkpoint',
  checkpointNote:
    'Signed and kept outside the database; a copy elsewhere shows later that nothing was changed',
  download: 'Download',
  installation: 'Installation',
  signedAt: 'Signed at',
  signature: 'Signature (Ed25519)',
  fingerprint: 'Fingerprint of the key',
  publicKey: 'Public key',
  printedByOfficer: 'Printed by {{name}}',
  printedBy: 'Printed by {{name}} ({{unit}})',

  kept: 'Check a checkpoint you kept',
  keptNote:
    'Choose a file downloaded here earlier, or paste its text, to see whether the record is still the same.',
  keptText: 'Text of the checkpoint',
  check: 'Check',
  chooseFile: 'Choose a file',
  fileTooLarge:
    'The file is too large; check it in parts, or run luze audit verify --checkpoint on the server.',
  keptSound: 'It fits: up to no. {{number}} the record is what it was at {{at}}.',
  keptAllSound: 'They fit: all {{count}} agree with the record.',
  keptFound: '{{count}} of {{all}} do not fit.',
};
