# What stands around findings, in English. What a rule says stands beside its check, in src/check/rules and src/check/together.

severity-error = error
severity-remark = note
begin-empty = the text has no words; save the report’s text in it, a paragraph a line
begin-flood = there are { $quantities } quantities in the text, and a report file begins with { $most } at most; save the report’s own text without its tables of data
begin-long-paragraph = line { $line } has { $words } words, and a paragraph has { $most } at most; put each paragraph on a line of its own
label-mend = mend:
label-at = at:
label-also = also:
also-one = { $what } (line { $line })
next-proposed = Next: say what it is a report of, then take the { $count } proposed entries one by one: fill in what is a figure, take out the rest. `serve` shows each beside the text, on the page `desk/`.
list-comma = ,
list-semicolon = ;
remark = Remark: { $what }
more-in = and { $count } more in { $file }
more = and { $count } more
example = An example, { $name }:
mended = As the same file has it right:
mended-absent = not there
why-explained = `explain RULE` tells why a rule is there
summary-found = { $files ->
    [one] 1 file
   *[other] { $files } files
  }, { $faults ->
    [one] 1 finding
   *[other] { $faults } findings
  }{ $remarks ->
    [0] { "" }
    [one] { " " }and 1 remark
   *[other] { " " }and { $remarks } remarks
  }; { $explained }
summary-clean = { $files ->
    [one] 1 file is clean
   *[other] { $files } files are clean
  }: { $what }
summary-figures = { $count ->
    [one] 1 figure
   *[other] { $count } figures
  }{ $found ->
    [yes] , all found in the text
   *[no] { "" }
  }{ $derived ->
    [0] { "" }
   *[other] , and { $derived } of our own arithmetic
  }
summary-withdrawn = { $count } withdrawn
summary-entries = { $count ->
    [one] 1 shared entry
   *[other] { $count } shared entries
  }
summary-decisions = { $count ->
    [one] 1 decision of editors
   *[other] { $count } decisions of editors
  }
summary-remarks = { $count ->
    [one] 1 remark
   *[other] { $count } remarks
  }: { $explained }
summary-takes = What they do not define themselves stands in { $file } beside them.
summary-faithful = This shows that they were copied faithfully, not that the report is right.
summary-unheld = They were not held against the report's text; --report TEXT does that.
next-move = Nothing is left to mend in { $file }. Move it to the site's reports, and it is published with them:
next-schema = Its `$schema` is "{ $schema }" there.
draft-found = { $file } is a draft, and no part of the site: { $count ->
    [one] 1 finding
   *[other] { $count } findings
  }, which `check { $file }` tells
draft-clean = { $file } is a draft, and no part of the site. Nothing is left to mend in it: move it to the site's reports
imported-next = Next, see what each figure lacks:
near-one = did you mean `{ $near }`?
in-its-words = what reads such files says: “{ $detail }”
in-sheet = sheet “{ $sheet }”
refused-unreadable = { $what } is missing in the file or cannot be read; `check` shows where and how to mend it
refused-no-figure = there is no figure `{ $id }` in this report
refused-no-figure-near = there is no figure `{ $id }` in this report; did you mean { $near }?
refused-no-revision = there is no revision { $revision } of this report: the newest is { $newest }, and the first was 1
refused-twice = `{ $id }` is named twice; give each figure one amount
refused-withdrawn = `{ $id }` is withdrawn, and its number stands nowhere any more; a number that can be said again is a new figure with an id of its own
refused-same-amount = `{ $id }` says { $amount } already, so there is nothing to correct
refused-no-evidence = `{ $id }` is our own arithmetic and cites no words; correct what it is worked out from, with --with-derived
refused-words-nowhere = "{ $words }" stands in no body paragraph of the report's text as the file knows it
refused-words-often = "{ $words }" stands in { $places } places of the report's text; cite a word more, or say which with --line and --word
amount-misread = "{ $words }" is no amount: { $why }. Write 42, about 43,500, at least 30, at most 30, nearly 30, 30-40, between 30 and 40, about 30 to 40, 2.5 million; a share as 12 % or half
misread-range-with-qualifier = a range has two ends and cannot be `{ $qualifier }` as well
misread-backward = its low end lies above its high end
misread-out-of-bounds = it is out of bounds
misread-no-part = "{ $word }" is no part of a number
misread-share = the figure is a share
misread-no-share = the figure is not a share
misread-nothing = there is no number
misread-no-digits = "{ $word }" is not written in digits
misread-two-readings = { $digits } is { $one } to some and { $other } to others
misread-commas = in { $digits } commas must part groups of three digits, and a point the decimals
or = { " " }or{ " " }
