import CPango
import Facts
import Papers
