import { useMemo, useState } from "react";
import { Button, Form, Input, Label, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { layersOver } from "../../core/study/cards";
import { nameChoices } from "../../core/study/choices";
import { nameJudge } from "../../core/study/names";
import { useApp, useAppState } from "../../state/context";
import { stageOf } from "../../state/study/stage";
import type { en } from "../locales/en";
import type { QuestionProps } from "./CardView";
import { Choices } from "./Choices";
import { useStudy } from "./useStudy";
import { useWays } from "./ways";

/** What the muscle is worth where one of its parts was asked for. */
const MUSCLE_ONLY = 0.6;

/** A muscle is lit up, by itself or deep in its region: its name, chosen or typed. For those who do not see it, in words. */
export function NameQuestion({ card, seed }: QuestionProps) {
  const { t } = useTranslation();
  const { ways, change } = useWays();
  const shown = useAppState((state) => state.body.phase !== "failed");
  const side = useAppState((state) => stageOf(state).lit?.side ?? "R");
  const { content } = useApp();
  const region = content.muscleOf.get(card.muscle)!.region as keyof typeof en.regions;
  return (
    <>
      <h3 className="study-ask">{t(shown ? "study.name.ask" : "study.name.askWords")}</h3>
      {card.type === "layer" && (
        <p>{t("study.layer.where", { region: t(`regions.${region}`), count: layersOver(card.subject) })}</p>
      )}
      {shown && <p className="quiet">{t(side === "R" ? "study.name.right" : "study.name.left")}</p>}
      <details className="study-words" open={!shown}>
        <summary>{t("study.name.words")}</summary>
        <Described card={card} />
      </details>
      {ways.name === "choose" ? <Chosen card={card} seed={seed} /> : <Typed card={card} seed={seed} />}
      <Button className="button bare" onPress={() => change({ name: ways.name === "choose" ? "type" : "choose" })}>
        {t(ways.name === "choose" ? "study.name.type" : "study.name.choose")}
      </Button>
    </>
  );
}

/** A muscle, or the part that is asked for, by its ends and by what it does. */
export function Described({ card }: { card: QuestionProps["card"] }) {
  const { t } = useTranslation();
  const { content } = useApp();
  const register = useAppState((state) => state.view.register);
  const { attachments, actions, parts } = content.muscleOf.get(card.muscle)!;
  const part = parts.length > 1 ? content.structureOf.get(card.subject) : undefined;
  return (
    <dl className="facts">
      <dt>{t("muscle.origin")}</dt>
      <dd>{part?.origin ?? attachments.origin}</dd>
      <dt>{t("muscle.insertion")}</dt>
      <dd>{part?.insertion ?? attachments.insertion}</dd>
      <dt>{t("muscle.does")}</dt>
      <dd>{actions[register]}</dd>
    </dl>
  );
}

function Chosen({ card, seed }: QuestionProps) {
  const { t } = useTranslation();
  const { content } = useApp();
  const study = useStudy();
  const options = useMemo(() => {
    const named = content.structures.filter(({ id, kind }) => kind === "muscle" && content.muscleOf.has(id));
    return nameChoices(content.structureOf.get(card.subject)!, named, seed).map(({ id, label }) => ({
      key: id,
      text: label,
    }));
  }, [card, content, seed]);
  return (
    <Choices
      label={t("study.name.field")}
      options={options}
      onChoose={(key) => study.answer({ kind: "choice", key }, key === card.subject ? 1 : 0)}
    />
  );
}

function Typed({ card }: QuestionProps) {
  const { t } = useTranslation();
  const { content } = useApp();
  const study = useStudy();
  const judge = useMemo(() => nameJudge(content.muscles, content.structures), [content]);
  const [text, setText] = useState("");
  const check = () => {
    const verdict = judge.judge(card.subject, text);
    const score = verdict.kind === "right" ? 1 : verdict.kind === "muscle" ? MUSCLE_ONLY : 0;
    study.answer({ kind: "typed", text: text.trim(), verdict }, score);
  };
  return (
    <Form
      className="study-type"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") check();
      }}
    >
      <TextField className="study-field" value={text} onChange={setText} autoFocus>
        <Label>{t("study.name.field")}</Label>
        <Input
          placeholder={t("study.name.placeholder")}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={80}
        />
      </TextField>
      <Button type="submit" className="button primary" isDisabled={text.trim() === ""}>
        {t("study.card.check")}
      </Button>
    </Form>
  );
}
