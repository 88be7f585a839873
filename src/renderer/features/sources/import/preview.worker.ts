import { type PreviewRequest, previewPriceList } from './preview-price-list';

/** A list of 20 MB takes seconds to check: in a thread of its own, so that the window answers meanwhile. */
self.addEventListener('message', (event: MessageEvent<PreviewRequest>) => {
  self.postMessage(previewPriceList(event.data));
});
