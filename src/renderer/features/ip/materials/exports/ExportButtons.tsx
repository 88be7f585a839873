import { Button, Menu } from '@mantine/core';
import { saveTextFile } from '../../../../app/save-file';
import { useStores } from '../../../../state/stores-context';
import type { MaterialWords } from '../use-material-words';
import type { MaterialsData } from '../use-materials';

export interface ExportButtonsProps {
  readonly data: MaterialsData;
  readonly words: MaterialWords;
}

/** The notice to hand out and the machine-readable bill of materials. */
export function ExportButtons({ data, words }: ExportButtonsProps) {
  const { t, format } = words;
  const { call, ui } = useStores();
  const { materials } = data.part;
  const product = data.plan.name;
  const { licences } = data.ip;

  async function saveNotice(): Promise<void> {
    const [{ noticeLicenceIds, writeNotice }, { licenceTexts }] = await Promise.all([
      import('#core/ip/materials/exports/notice'),
      import('#core/ip/materials/exports/licence-texts'),
    ]);
    const texts = await licenceTexts(noticeLicenceIds(materials, licences));
    const options = { licences, product, texts, language: format.language };
    saveTextFile('NOTICE.txt', writeNotice(materials, options), 'text/plain');
    ui.announce(t('export.done', { file: 'NOTICE.txt' }));
  }

  async function saveBom(withNotes: boolean): Promise<void> {
    const [{ writeMlBom }, info] = await Promise.all([
      import('#core/ip/materials/exports/ml-bom'),
      call('app.info', {}),
    ]);
    if (!info.ok) {
      ui.announce(t('export.failed', { reason: info.error.message }));
      return;
    }
    const { version } = info.value;
    const timestamp = new Date().toISOString();
    const file = `${product.replace(/[^\p{Letter}\p{Number}._-]+/gu, '-')}.cdx.json`;
    saveTextFile(file, writeMlBom(materials, { licences, product, timestamp, version, withNotes }));
    ui.announce(t('export.done', { file }));
  }

  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button disabled={materials.length === 0}>{t('export.menu')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void saveNotice()}>{t('export.notice')}</Menu.Item>
        <Menu.Item onClick={() => void saveBom(false)}>{t('export.bom')}</Menu.Item>
        <Menu.Item onClick={() => void saveBom(true)}>{t('export.bomOwn')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
