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

/// Rust comes with the runner.
const SOURCES: &str = "\
      - name: Keep what cargo built
        uses: actions/cache@v4
        with:
          path: |
            ~/.cargo/registry
            target
          key: cargo-${{ runner.os }}-${{ hashFiles('Cargo.lock') }}
      - name: The newest stable Rust
        run: rustup update stable && rustup default stable";

/// The runner is a Linux machine of the x86-64 kind.
const FOLDER: &str = "\
      - name: The program
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

    #[test]
    fn only_githubs_own_actions_are_used() {
        let both = workflow(None) + &workflow_of_folder("tools/figures");
        let used: Vec<_> = both.lines().filter_map(|line| line.split_once("uses: ")).map(|(_, name)| name).collect();
        assert_eq!(used.len(), 9);
        assert!(used.iter().all(|name| name.starts_with("actions/")), "{used:?}");
        assert!(!both.contains("PROGRAM") && !both.contains("PREPARE") && !both.contains("BASE_URL"), "{both}");
    }

    #[test]
    fn the_address_is_githubs_where_none_is_given() {
        assert!(workflow(None).contains("--base-url \"${{ steps.pages.outputs.base_url }}/\""));
        assert!(workflow(Some("https://example.org/")).contains("--base-url \"https://example.org/\""));
    }
}
