/** A setting that VMware writes again while the machine runs, so that its file says something else than its log said at power-on. */
export interface Rewritten {
  /** Of the folded key. */
  readonly pattern: RegExp;
  readonly reason: string;
}

export const REWRITTEN: readonly Rewritten[] = [
  { pattern: /^cleanshutdown$/, reason: 'FALSE from power-on until the machine is shut down' },
  { pattern: /^softpoweroff$/, reason: 'how the machine was last shut down: TRUE when the guest did it' },
  {
    pattern: /^checkpoint\.vmstate$/,
    reason: 'names the memory image of a suspended machine, and nothing once it has resumed',
  },
  { pattern: /^tools\.remindinstall$/, reason: 'TRUE while VMware Tools are missing in the guest' },
  { pattern: /^vmotion\.checkpointfbsize$/, reason: 'the size of the frame buffer, computed at power-on' },
  { pattern: /^usb\.autoconnect\.device\d+$/, reason: 'the devices that are plugged in' },
  {
    pattern: /^(?:ide|sata|scsi|nvme)\d+:\d+\.filename$/,
    reason: 'a snapshot gives the machine another disk to write to',
  },
  { pattern: /^guestinfo\.detailed\.data$/, reason: 'written by VMware Tools; the log says "<not printed>" for it' },
];
