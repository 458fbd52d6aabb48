#!/usr/bin/env bash
# Writes the steps of every journey as JSON to journeys/ in the target folder, for the players in the shells. usage:
# steps.sh
# The program for it stays there as debug/examples/phone: the shells' tests ask it for the steps of shorter journeys.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}

cargo build --quiet --locked --package kalkyl --example phone
"$target/debug/examples/phone" steps --out "$target/journeys" tests/journeys/*.journey
