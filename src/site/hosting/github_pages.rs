//! GitHub Pages: workflows that build the site and publish it.

/// `.github/workflows/pages.yml` for the program's own sources. Without an address the one that GitHub gives the repository is
/// used, with its path.
pub fn workflow(address: Option<&str>) -> String {
    let address = address.unwrap_or(GIVEN_BY_GITHUB);
    WORKFLOW.replace("BASE_URL", address).replace("PREPARE", SOURCES).replace("PROGRAM", "cargo run --")
}

/// The same for a folder of figures, which holds the program itself or says where it is to be had.
pub fn workflow_of_folder(program: &str) -> String {
    let prepare = FOLDER.replace("PROGRAM", program);
    WORKFLOW.replace("BASE_URL", GIVEN_BY_GITHUB).replace("PREPARE", &prepare).replace("PROGRAM", program)
}

const GIVEN_BY_GITHUB: &str = "${{ steps.pages.outputs.base_url }}/";

/// Rust comes with the runner. Steps begin beside the quotation mark: a line that is continued would lose its indent.
const SOURCES: &str = "      - name: Keep what cargo built
        uses: actions/cache@v4
        with:
          path: |
            ~/.cargo/registry
            target
          key: cargo-${{ runner.os }}-${{ hashFiles('Cargo.lock') }}
      - name: The newest stable Rust
        run: rustup update stable && rustup default stable";

/// The runner is a Linux machine of the x86-64 kind.
const FOLDER: &str = "      - name: The program
        env:
          ADDRESS: ${{ vars.HUMANITARIAN_FIGURES_URL }}
          SHA256: ${{ vars.HUMANITARIAN_FIGURES_SHA256 }}
        run: |
          if [ ! -f PROGRAM ] && [ -z \"$ADDRESS\" ]; then
            echo \"::error::There is no PROGRAM for Linux in this repository. Commit it, or name its address and its SHA-256 in\" \\
              \"the repository's variables HUMANITARIAN_FIGURES_URL and HUMANITARIAN_FIGURES_SHA256.\"
            exit 1
          fi
          if [ ! -f PROGRAM ]; then
            mkdir -p \"$(dirname PROGRAM)\"
            curl --fail --location --silent --show-error --proto =https --output PROGRAM \"$ADDRESS\"
            echo \"$SHA256  PROGRAM\" | sha256sum --check
          fi
          chmod +x PROGRAM
          PROGRAM --version";

/// Every action in it is GitHub's own.
const WORKFLOW: &str = "\
# Figures & Receipts on GitHub Pages: this file is .github/workflows/pages.yml. In the repository's settings, under Pages,
# choose GitHub Actions as the source.
#
# GitHub Pages sends no headers of a site's own. Lost there: who may frame a page, nosniff, the policies of permissions,
# openers and resources, Brotli, and files kept for good: each is kept for ten minutes, corrections too.
# `humanitarian-figures explain operations` says what that means.

name: Pages

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

# A newer push waits for the one that is being published: half a site is never shown.
concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: ${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
PREPARE
      - name: Where the site will stand
        id: pages
        uses: actions/configure-pages@v5
      - name: Check the reports
        run: PROGRAM check --format github
      - name: Build the site
        run: PROGRAM build --out dist --base-url \"BASE_URL\"
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - name: Publish
        id: deployment
        uses: actions/deploy-pages@v4
";

#[cfg(test)]
mod tests {
    use super::*;
    use saphyr::{LoadableYamlNode, Yaml};

    /// The steps of the one job, as GitHub reads them.
    fn steps<'w>(workflow: &'w Yaml<'w>) -> Vec<&'w Yaml<'w>> {
        let steps = &workflow["jobs"]["publish"]["steps"];
        steps.as_sequence().expect("a list of steps").iter().collect()
    }

    #[test]
    fn github_reads_every_step_of_both_workflows() {
        for (text, known) in [(workflow(None), 8), (workflow_of_folder("tools/figures"), 7)] {
            assert!(!text.contains("PROGRAM") && !text.contains("PREPARE") && !text.contains("BASE_URL"), "{text}");
            let documents = Yaml::load_from_str(&text).unwrap_or_else(|error| panic!("{error} in {text}"));
            let [document] = &documents[..] else { panic!("one document") };
            let steps = steps(document);
            assert_eq!(steps.len(), known, "{text}");
            for step in steps {
                let uses = step.as_mapping_get("uses").and_then(Yaml::as_str);
                let runs = step.as_mapping_get("run").and_then(Yaml::as_str);
                assert!(uses.is_some() != runs.is_some(), "a step uses an action or runs a command: {step:?}");
                // Nothing of somebody else gets to write the pages.
                assert!(uses.is_none_or(|action| action.starts_with("actions/")), "{uses:?}");
            }
        }
    }

    #[test]
    fn the_address_is_githubs_where_none_is_given() {
        assert!(workflow(None).contains("--base-url \"${{ steps.pages.outputs.base_url }}/\""));
        assert!(workflow(Some("https://example.org/")).contains("--base-url \"https://example.org/\""));
    }
}
