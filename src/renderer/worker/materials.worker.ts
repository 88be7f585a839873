import type { MaterialsRequest } from './materials-messages';
import { readMaterialFiles } from './read-material-files';

self.addEventListener('message', async (event: MessageEvent<MaterialsRequest>) => {
  self.postMessage(await readMaterialFiles(event.data));
});
