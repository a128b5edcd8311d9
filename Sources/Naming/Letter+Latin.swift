extension Letter {
  /// The basic letter of U+00C0 to U+024F, then of U+1E00 to U+1EFF.
  ///
  /// A capital stands for two letters (see ``pairs``), `?` for a letter without a basic one, `.` for
  /// a sign. The three tables follow the canonical decompositions of Unicode 15; letters that have
  /// none (đ, ø, ł) go to the one they are named after, with a stroke.
  static let latinBases = """
    aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTyaaaaaaccccccccdd\
    ddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllllllllnnnnnnnnnooooooOOrrrrrrssssss\
    ssttttttuuuuuuuuuuuuwwyyyzzzzzzsb?bb???ccd?dd????ff?????kkl???n?oo??pp?????ttt?u\
    u??yyzz?????????????DDDLLLNNNaaiioouuuuuuuuuu?aaaa??ggggkkoooo??jDDDgg??nnaa??oo\
    aaaaeeeeiiiioooorrrruuuusstt??hhnd??zzaaeeooooooooyylnt????ccl?????b??eejj??rryy\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyasssS?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy????yy
    """

  /// The marks of these letters that are no tones, as ``shapes`` writes them.
  static let latinShapes = """
    ..^.:o/,..^:..^:/...^.:./..^:.//..^.:o/,..^:..^:/...^.:./..^:./:--((;;..^^''vvvv\
    //--(('';;vv^^(('',,^^//..--((;;'///^^,,/..,,vv////..,,vv///--((==//..,,vv..^^,,\
    vv,,vv//..--((oo==;;^^^^:..''vv//.//...///.//....//.....///.../.++..//.....///.+\
    +..////............./////////vvvvvvvv**::**::.****..//vvvv;;**vvv///......oo..//\
    ****************************..vv//..//'',,**--''**--///....///...../..////..////\
    **''..**,,''..**,,**----******''--''..::,,****::....**..--****..\
    ''..''..******::----..''''..--**''..''**''''..**************....\
    ....::''..''::''^^..***:oo/*///.....^^^^^^^^^^((((((((((......^^\
    ^^^^^^^^........^^^^^^^^^^++++++++++....++++++++++............//
    """

  /// The tones of these letters, as the number of the ``Tone``.
  static let latinTones = """
    14030000140014000314030001400400140300001400140003140300014004000000004400000000\
    00000000000000000000000033000000000000000440000000044000000000000000440000440000\
    00000000330000000000000004400000000000000000000000000000000000000000000000000000\
    00000000000000000000000000000000000000044001100000000000000000000000440011440044\
    00000000000000000000000000000000000000000000330000000000000000000000000000000000\
    0000550044005500000011440000000000005500000000444455005555000044\
    0055005500003333114444000055550000554400550055000000000033003355\
    1144000055000000005500000000000055224411223355441122335555223344\
    1122335522555522441122335544112233555522441122335511552233000000
    """

  /// The marks U+0300 to U+036F that are no tones.
  static let markShapes = """
    ..^.-*(':.o=v**************+*******.***,;************///\
    /*******..**********************************************
    """

  /// The marks U+0300 to U+036F that are tones.
  static let markTones = """
    14030000020000000000000000000000000500000000000000000000\
    00000000140000000000000000000000000000000000000000000000
    """

  /// How the tables write a mark, in the order of ``Letter/shape``: none, circumflex, breve, horn,
  /// stroke, diaeresis, ring, caron, cedilla, ogonek, macron, dot above, double acute; any other or
  /// more than one.
  static let shapes = Array(".^(+/:ov,;-'=*".utf8)

  /// What a capital of ``latinBases`` stands for.
  static let pairs: [Character: (first: Character, second: Character)] = [
    "A": ("a", "e"), "O": ("o", "e"), "S": ("s", "s"), "T": ("t", "h"), "I": ("i", "j"),
    "D": ("d", "z"), "L": ("l", "j"), "N": ("n", "j"),
  ]
}
