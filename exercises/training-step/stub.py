# training_step(x, labels, k, b, w, c, lr) → loss, k, b, w, c
