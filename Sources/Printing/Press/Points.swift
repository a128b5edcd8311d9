/// A length in points, which is the unit of this room, from millimetres.
func points(millimetres: Double) -> Double { millimetres * 72 / 25.4 }

func points(millimetres: Int) -> Double { points(millimetres: Double(millimetres)) }
