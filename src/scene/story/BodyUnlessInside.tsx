import { extend } from "@react-three/fiber";
import type { ReactNode } from "react";
import { Group } from "three";
import { isMicro } from "../../core/story/steps";
import { useAppState } from "../../state/context";
import { inStory, storyStepOf } from "../../state/story";

// The renderer knows only what it is told of.
extend({ Group });

/** The body, which is out of sight while the story is inside the muscle; `asked` is what the story leaves out altogether. */
export function BodyUnlessInside({ asked, children }: { asked: ReactNode; children: ReactNode }) {
  const inside = useAppState((state) => isMicro(storyStepOf(state)));
  const told = useAppState(inStory);
  return (
    <group visible={!inside}>
      {children}
      <group visible={!told}>{asked}</group>
    </group>
  );
}
