import { useStore } from '@nanostores/preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Channel, MessageKind } from '../../utils/domain/claim';
import { format } from '../../utils/i18n/format';
import { channelTexts, kindTexts, writeTexts } from '../../utils/i18n/texts/writing';
import type { DraftProps } from './draft-view';

/** What the message is about, how it reaches its reader, and in which language. */
export function Choices(props: DraftProps) {
  const { kind, kinds, focusKind, channel, channels, language, languages, editable } = props;
  const t = useStore(writeTexts);
  const kindWords = useStore(kindTexts);
  const channelWords = useStore(channelTexts);
  const { languageName } = useStore(format);
  return (
    <fieldset class="choices">
      <legend class="hidden">{t.choices}</legend>
      <Choice<MessageKind>
        name={t.kind}
        {...{ value: kind, values: kinds, focus: focusKind, onChoose: props.onKind }}
        nameOf={(each) => kindWords[each]}
      />
      {editable && (
        <>
          <Choice<Channel>
            name={t.channel}
            {...{ value: channel, values: channels, onChoose: props.onChannel }}
            nameOf={(each) => channelWords[each]}
          />
          <Choice
            name={t.language}
            {...{ value: language, values: languages, onChoose: props.onLanguage }}
            nameOf={languageName}
          />
        </>
      )}
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  value: Value;
  values: readonly Value[];
  /** Takes the focus as it appears. */
  focus?: boolean;
  nameOf: (value: Value) => string;
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ name, value, values, focus, nameOf, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  const self = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (focus) self.current?.focus();
  }, [focus]);
  return (
    <div>
      <label class="quiet small" for={id}>
        {name}
      </label>
      <select
        id={id}
        ref={self}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((each) => each === currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
