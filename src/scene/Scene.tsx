import { useFrame, useThree } from "@react-three/fiber";
import { useEffect } from "react";
import type { PictureLink } from "../state/pictures";
import { TautBand } from "./band/TautBand";
import { InsideBody } from "./body/InsideBody";
import type { SceneBody } from "./body/SceneBody";
import { CameraRig } from "./camera/CameraRig";
import type { CameraLink } from "./camera/cameraLink";
import { Names } from "./labels/Names";
import { MarkerProjector } from "./markers/MarkerProjector";
import type { MarkerBoard } from "./markers/markerBoard";
import { Needle } from "./needle/Needle";
import { PainMatches } from "./pain/PainMatches";
import { PainOnSkin } from "./pain/PainOnSkin";
import { ReportedPain } from "./pain/ReportedPain";
import { Skin } from "./pain/Skin";
import { Stipple } from "./pain/Stipple";
import { PictureStudio } from "./picture/PictureStudio";
import { Lens } from "./pointing/Lens";
import { WhatLiesHere } from "./pointing/WhatLiesHere";
import { SeenFrom } from "./SeenFrom";
import { Studio } from "./Studio";
import { Neighbours } from "./see/Neighbours";
import { BodyUnlessInside } from "./story/BodyUnlessInside";
import { Story } from "./story/Story";
import { Study } from "./study/Study";

interface SceneProps {
  readonly body: SceneBody;
  readonly link: CameraLink;
  readonly board: MarkerBoard;
  readonly pictures: PictureLink;
  /** A movement goes on. */
  readonly onWanted: () => void;
  /** A frame was drawn. */
  readonly onFrame: () => void;
}

/**
 * Everything drawn. Order within a frame: camera (priority -1), markers, pictures that are waited for (0.5), what is under
 * the lens (0.7), then the drawing itself (priority 1), so that markers stand where the body is drawn.
 */
export function Scene({ body, link, board, pictures, onWanted, onFrame }: SceneProps) {
  return (
    <>
      <Studio />
      <CameraRig body={body} link={link} onMove={onWanted} />
      <BodyUnlessInside
        asked={
          <>
            <ReportedPain body={body} />
            <PainMatches body={body} />
            <Needle body={body} />
          </>
        }
      >
        <InsideBody body={body} />
        <TautBand body={body} />
        <Skin body={body} />
        <PainOnSkin body={body} />
        <Stipple body={body} />
      </BodyUnlessInside>
      <Story body={body} link={link} board={board.names} onWanted={onWanted} />
      <MarkerProjector body={body} board={board} />
      <Names body={body} board={board.names} />
      <Study body={body} />
      <Neighbours body={body} />
      <SeenFrom />
      <WhatLiesHere body={body} board={board} />
      <Lens body={body} board={board} />
      <Draw onFrame={onFrame} />
      <PictureStudio body={body} pictures={pictures} onWanted={onWanted} />
    </>
  );
}

/** Draws, and tells that it drew. */
function Draw({ onFrame }: { onFrame: () => void }) {
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => invalidate(), [invalidate]);
  useFrame(({ gl, scene, camera }) => {
    gl.render(scene, camera);
    onFrame();
  }, 1);
  return null;
}
