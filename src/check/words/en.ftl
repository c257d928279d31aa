# What stands around findings, in English. What a rule says stands beside its check, in src/check/rules and src/check/together.

severity-error = error
severity-remark = note
begin-empty = the text has no words; save the report’s text in it, a paragraph a line
begin-flood = there are { $quantities } quantities in the text, and a report file begins with { $most } at most; save the report’s own text without its tables of data
begin-long-paragraph = line { $line } has { $words } words, and a paragraph has { $most } at most; put each paragraph on a line of its own
label-mend = mend:
label-at = at:
list-comma = ,
list-semicolon = ;
remark = Remark: { $what }
more-in = and { $count } more in { $file }
more = and { $count } more
example = An example, { $name }:
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
