// Whoever uses the library sees the words it speaks in without naming their rooms.
// Sealing and Storage are not among them: keys and SQL stay in the house.

@_exported public import Facts
@_exported public import Lists
@_exported public import Localities
@_exported public import Naming
@_exported public import Papers
@_exported public import Printing
@_exported public import People
@_exported public import Privacy
@_exported public import Spreadsheets
@_exported public import Statistics
