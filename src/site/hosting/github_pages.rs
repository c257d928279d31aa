//! GitHub Pages: a workflow that builds the site and publishes it.

/// `.github/workflows/pages.yml`. Without an address the one that GitHub gives the repository is used, with its path.
pub fn workflow(address: Option<&str>) -> String {
    WORKFLOW.replace("BASE_URL", address.unwrap_or("${{ steps.pages.outputs.base_url }}/"))
}

/// Every action in it is GitHub's own. Rust comes with the runner.
const WORKFLOW: &str = "\
# Figures & Receipts on GitHub Pages, printed by `host github-pages`: save it as .github/workflows/pages.yml, and in
# the repository's settings, under Pages, choose GitHub Actions as the source.
#
# GitHub Pages sends no headers of a site's own. Lost there: who may frame a page, nosniff, the policies of permissions,
# openers and resources, Brotli, and files kept for good: each is kept for ten minutes, corrections too.
# docs/operations.md says what that means.

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
      - name: Keep what cargo built
        uses: actions/cache@v4
        with:
          path: |
            ~/.cargo/registry
            target
          key: cargo-${{ runner.os }}-${{ hashFiles('Cargo.lock') }}
      - name: The newest stable Rust
        run: rustup update stable && rustup default stable
      - name: Where the site will stand
        id: pages
        uses: actions/configure-pages@v5
      - name: Check the reports
        run: cargo run -- check
      - name: Build the site
        run: cargo run -- build --out dist --base-url \"BASE_URL\"
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
        let used: Vec<_> =
            WORKFLOW.lines().filter_map(|line| line.split_once("uses: ")).map(|(_, name)| name).collect();
        assert_eq!(used.len(), 5);
        assert!(used.iter().all(|name| name.starts_with("actions/")), "{used:?}");
    }

    #[test]
    fn the_address_is_githubs_where_none_is_given() {
        assert!(workflow(None).contains("--base-url \"${{ steps.pages.outputs.base_url }}/\""));
        assert!(workflow(Some("https://example.org/")).contains("--base-url \"https://example.org/\""));
    }
}
