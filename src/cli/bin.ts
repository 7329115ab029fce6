import { main } from './main.ts';
import { outputTo } from './output.ts';

const io = {
  stdout: outputTo(1, 'standard output'),
  stderr: outputTo(2, 'standard error'),
  env: process.env,
};

void main(process.argv.slice(2), io).then((status) => {
  process.exitCode = status;
});
