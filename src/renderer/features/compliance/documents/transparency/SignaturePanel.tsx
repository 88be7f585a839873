import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TransparencyDocumentId } from '#core/assessments/document';
import type { FilledDocument } from '#core/assessments/fill-document';
import { partName } from '#core/transparency/sign-off/plan-parts';
import type { SignOffState } from '#core/transparency/sign-off/sign-off';
import { languageOf } from '../../../../format/language';
import { useFormat } from '../../../../format/use-format';
import { ErrorState } from '../../../../ui/ErrorState';
import { SectionHead } from '../../../../ui/SectionHead';
import { StateWord } from '../../../../ui/StateWord';
import classes from './transparency.module.css';
import { type SignatureEdits, useSignature } from './use-signature';

export interface SignaturePanelProps {
  readonly id: TransparencyDocumentId;
  readonly document: FilledDocument;
}

/** The signature under a document: who, when, which state, and what changed since; or the way to sign it. */
export function SignaturePanel({ id, document }: SignaturePanelProps) {
  const { t } = useTranslation('transparency');
  const edits = useSignature(id);
  const { signature, openCount } = document;
  return (
    <section className={classes.signature} aria-labelledby="document-signature">
      <SectionHead id="document-signature" level={3} title={t('signature.title')} />
      {edits.error === null ? null : (
        <ErrorState title={t('signature.refused')} detail={edits.error.message} />
      )}
      {signature === null ? (
        <SignForm openCount={openCount} sign={edits.sign} />
      ) : (
        <Signed signature={signature} withdraw={edits.withdraw} />
      )}
    </section>
  );
}

function SignForm({ openCount, sign }: { readonly openCount: number } & Pick<SignatureEdits, 'sign'>) {
  const { t } = useTranslation('transparency');
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') sign({ name, role });
      }}
    >
      <p className="meta">{t('signature.explain')}</p>
      {openCount === 0 ? null : <p className="meta">{t('signature.openPoints', { count: openCount })}</p>}
      <div className={classes.signFields}>
        <TextInput
          label={t('signature.name')}
          required
          withAsterisk={false}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('signature.role')}
          maxLength={120}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {t('signature.sign')}
        </Button>
      </div>
    </form>
  );
}

function Signed({
  signature,
  withdraw,
}: { readonly signature: SignOffState } & Pick<SignatureEdits, 'withdraw'>) {
  const { t, i18n } = useTranslation('transparency');
  const { t: tDocuments } = useTranslation('documents');
  const format = useFormat();
  const language = languageOf(i18n.language);
  const { signOff, changedParts, isDocumentChanged, digest } = signature;
  const who =
    signOff.role === '' ? signOff.name : t('signature.whoRole', { name: signOff.name, role: signOff.role });
  return (
    <>
      <p>{t('signature.signed', { date: format.date(signOff.on), who, digest })}</p>
      {isDocumentChanged ? (
        <p>
          <StateWord tone="crit">{t('signature.documentChanged')}</StateWord>
        </p>
      ) : null}
      <p role="status">
        {changedParts.length === 0 ? (
          <StateWord tone="ok">{t('signature.same')}</StateWord>
        ) : (
          <>
            <StateWord tone="warn">{t('signature.changed')}</StateWord>{' '}
            {changedParts.map((part) => partName(part)[language]).join(tDocuments('comma'))}
          </>
        )}
      </p>
      <p className="meta">
        {t('signature.locked')}{' '}
        <button type="button" className="link" onClick={withdraw}>
          {t('signature.withdraw')}
        </button>
      </p>
    </>
  );
}
