// The words the library's users share with its rooms, so that one import shows them all.
@_exported public import Facts
@_exported public import Spreadsheets
