"""Writes the weighted mean of some snapshots of a run as a further one: it makes fewer errors than the last alone (Izmailov et al. 2018)."""

import argparse
from pathlib import Path

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--name", required=True, help="the new snapshot becomes step-NAME.pt")
    parser.add_argument("parts", nargs="+", help="STEP:WEIGHT of each snapshot, the last one last")
    options = parser.parse_args()
    parts = [(step, float(weight)) for step, weight in (part.split(":") for part in options.parts)]
    whole = sum(weight for _, weight in parts)
    states = [torch.load(options.work / f"step-{step}.pt") for step, _ in parts]
    mean = {name: sum(state["model"][name].float() * (weight / whole) for state, (_, weight) in zip(states, parts)) for name in states[-1]["model"]}
    torch.save({**states[-1], "model": mean, "mean": options.parts, "scores": {}}, options.work / f"step-{options.name}.pt")


if __name__ == "__main__":
    main()
