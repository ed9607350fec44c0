import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Icon } from "../controls/Icon";

/** In the body's place while what is chosen is intimate, until it is asked for. */
export function FaceCover({ onShow }: { onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="face-cover" aria-label={t("face.coverTitle")}>
      <h2>{t("face.coverTitle")}</h2>
      <p>{t("face.cover")}</p>
      <Button className="button primary" onPress={onShow}>
        <Icon name="eye" /> {t("face.coverShow")}
      </Button>
    </section>
  );
}
